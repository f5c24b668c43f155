/** Makes up people, illnesses and bills for the papers; nobody in them exists. */
@NullMarked
package vn.claimdesk.demo.story;

import org.jspecify.annotations.NullMarked;
